/** `docs/permissions.md`, from the justifications. */

import {
  type HostGroup,
  OPTIONAL_GROUPS,
  OPTIONAL_PERMISSIONS,
  PERMISSIONS,
  PURPOSE,
  REQUIRED_GROUPS,
} from './justifications.ts';

/** The whole page. */
export function permissionsPage(): string {
  return `# Permissions

Each permission of the manifest, and why it is there. Made from \`tools/store/justifications.ts\` by
\`tests/unit/store/permissions.test.ts\`, which fails when a permission has no reason here, or a reason no permission.

**What Tidemark is for.** ${PURPOSE}

## From the start

| permission | why |
|---|---|
${Object.entries(PERMISSIONS)
  .map(([name, why]) => `| \`${name}\` | ${why} |`)
  .join('\n')}

| sites | why |
|---|---|
${REQUIRED_GROUPS.map(row).join('\n')}

## Only when you allow it

| permission | why |
|---|---|
${Object.entries(OPTIONAL_PERMISSIONS)
  .map(([name, why]) => `| \`${name}\` | ${why} |`)
  .join('\n')}

| sites | why |
|---|---|
${OPTIONAL_GROUPS.map(row).join('\n')}

There is no remote code: everything that runs is in the package, and what is fetched is figures, checked before they are used.
`;
}

function row({ title, patterns, why }: HostGroup): string {
  const hosts = patterns.map((pattern) => `\`${pattern}\``).join(' ');
  return `| **${title}**: ${hosts} | ${why} |`;
}
