/** What to enter in each store's form, in the order of its fields. */

import { LANGUAGE_IDS, LANGUAGES } from '../../lib/i18n/languages.ts';
import {
  type HostGroup,
  OPTIONAL_GROUPS,
  OPTIONAL_PERMISSIONS,
  PERMISSIONS,
  PURPOSE,
  REQUIRED_GROUPS,
} from './justifications.ts';
import { listing } from './listing.ts';

export type Store = 'chrome' | 'edge' | 'firefox';

const REPOSITORY_PAGES = {
  privacy: 'docs/privacy.md',
  permissions: 'docs/permissions.md',
};

/** The stores show pictures in the reader's language. */
const PICTURES = `the five pictures of each language's folder, ${LANGUAGE_IDS.map((id) => `\`${id}/\``).join(', ')}`;

const NO_REMOTE_CODE =
  'No. All code is in the package. Only figures (JSON and CSV) are fetched; they are checked and never run.';

const NO_DATA =
  'None of the kinds of user data listed is collected or used. Text of pages is searched on the page itself and neither kept nor sent.';

const REVIEWERS = `To try it: install, and hover an underlined word of the story on the page that opens. It needs no account and no network.
Figures come from the embedded snapshot until the first refresh.`;

/** The form of one store, as Markdown. */
export function form(store: Store): string {
  return { chrome, edge, firefox }[store]();
}

function chrome(): string {
  return document('Chrome Web Store', [
    ['Package', '`.output/tidemark-VERSION-chrome.zip` (`npm run zip`)'],
    ['Title and summary', 'From the package.'],
    ...descriptions(),
    ['Category', 'News & Weather'],
    ['Graphics', `${PICTURES}; \`tile-440x280.png\`, \`tile-1400x560.png\`; the icon comes from the package`],
    ['Single purpose', PURPOSE],
    ...permissions(),
    ['Host permission justification', hosts()],
    ['Remote code', NO_REMOTE_CODE],
    ['Data usage', `${NO_DATA} Tick no kind of data, and all three certifications.`],
    ['Privacy policy', `The address of \`${REPOSITORY_PAGES.privacy}\` in the public repository.`],
    ['Instructions for reviewers', REVIEWERS],
  ]);
}

function edge(): string {
  return document('Microsoft Edge Add-ons', [
    ['Package', '`.output/tidemark-VERSION-edge.zip` (`npm run zip`)'],
    ['Category', 'News & weather'],
    [
      'Privacy policy',
      `The address of \`${REPOSITORY_PAGES.privacy}\`. Personal information accessed, collected or transmitted: No.`,
    ],
    ['Single purpose', PURPOSE],
    ...permissions(),
    ['Host permission justification', hosts()],
    ['Remote code', NO_REMOTE_CODE],
    ['Data usage', NO_DATA],
    ['Name and short description', 'From the package.'],
    ...descriptions(),
    [
      'Logo, promotional tiles and pictures',
      `\`logo-300x300.png\`; \`tile-440x280.png\`, \`tile-1400x560.png\`; ${PICTURES}`,
    ],
    ['Search terms', 'russell 2000; risk appetite; bitcoin; market signal; IWM'],
    ['Notes for certification', REVIEWERS],
  ]);
}

function firefox(): string {
  return document('Firefox Add-ons (AMO)', [
    ['Package', '`.output/tidemark-VERSION-firefox.zip` (`npm run zip`)'],
    [
      'Source code',
      '`.output/tidemark-VERSION-sources.zip`. Built with Node 24: `npm ci && npm run zip`. See `docs/release.md`.',
    ],
    ...LANGUAGE_IDS.map((id): Field => [`Summary, ${LANGUAGES[id].name}`, listing(id).short]),
    ...descriptions(),
    ['Categories', 'Feeds, News & Blogging; Alerts & Updates'],
    ['License', 'Apache License 2.0'],
    ['Privacy policy', `The text of \`${REPOSITORY_PAGES.privacy}\`.`],
    ['Data collection', 'None, as the manifest declares (`data_collection_permissions`).'],
    ['Pictures', 'Those in `en/`; their captions can be given in each language.'],
    [
      'Notes to reviewer',
      [
        REVIEWERS,
        ...Object.entries({ ...PERMISSIONS, ...OPTIONAL_PERMISSIONS }).map(([name, why]) => `${name}: ${why}`),
        hosts(),
      ].join('\n\n'),
    ],
  ]);
}

type Field = readonly [title: string, text: string];

function document(title: string, fields: readonly Field[]): string {
  return `# ${title}\n\n${fields.map(([name, text]) => `## ${name}\n\n${text}\n`).join('\n')}`;
}

function descriptions(): Field[] {
  return LANGUAGE_IDS.map((id) => [`Description, ${LANGUAGES[id].name}`, `The text of \`description-${id}.txt\`.`]);
}

function permissions(): Field[] {
  return Object.entries({ ...PERMISSIONS, ...OPTIONAL_PERMISSIONS }).map(([name, why]) => [
    `Permission justification: ${name}`,
    why,
  ]);
}

/** Stores give one field for all hosts, of 1000 characters: data hosts are told together. */
export function hosts(): string {
  const [sites, ...data] = REQUIRED_GROUPS;
  const [any, ...optional] = OPTIONAL_GROUPS;
  return [
    `${sites?.title}: ${sites?.why}`,
    `Data hosts (${names(data)}): public daily figures are fetched from them on a schedule, without cookies, never because of what is read.`,
    `Optional: ${any?.why} ${names(optional)}: further sources of figures, once switched on.`,
  ].join('\n\n');
}

function names(groups: readonly HostGroup[]): string {
  return [...new Set(groups.map(({ title }) => title))].join(', ');
}
