/** `npm run dependencies`: lists what ships and what builds, with licences, in docs/dependencies.md and public/licences.txt. */

import { writeFileSync } from 'node:fs';
import { DOCUMENT, dependenciesDocument, LICENCES, licenceTexts } from '../tools/packages/dependency-list.ts';

writeFileSync(DOCUMENT, dependenciesDocument());
writeFileSync(LICENCES, licenceTexts());
