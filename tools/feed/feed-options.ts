/** The options of `npm run feed`. */

import { InputError, parsed } from '../cli/input-error.ts';
import { isPublicKey } from './feed-key.ts';
import { FILINGS_HOSTS, type FilingsQuestion } from './filings/point.ts';

export interface FeedOptions {
  readonly out: string;
  readonly data: string | undefined;
  readonly key: string | undefined;
  /** Made for this key and left unsigned: `npm run sign` signs it, where no other code runs. */
  readonly publicKey: string | undefined;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  readonly includeCloses: boolean;
  /** Brings the data up to date from the providers first. */
  readonly refresh: boolean;
  readonly filings: (Pick<FilingsQuestion, 'hosts' | 'holdingsFile'> & { readonly contact: string }) | null;
}

const USAGE =
  'npm run feed -- --out DIR [--data DIR] [--key FILE or --public-key KEY] [--include-closes] [--refresh] [--made-at TIME] ' +
  '[--filings --contact MAIL [--holdings FILE]], or --new-key FILE';

/** Throws an `InputError` for options that are wrong, missing or don't go together. */
export function feedOptions(args: string[]): FeedOptions | { newKey: string } {
  const values = parsed({ args, options: OPTIONS }, USAGE);
  const { out, 'new-key': newKey, filings, contact, holdings } = values;
  if (newKey !== undefined) {
    if (args.length > 2) throw new InputError('--new-key FILE goes alone: make the key first, then the feed');
    return { newKey };
  }
  if (!out) throw new InputError(`name a folder to publish in; usage: ${USAGE}`);
  if (!filings && (contact ?? holdings ?? values['sec-base'] ?? values['ishares-base']) !== undefined) {
    throw new InputError('--contact and --holdings belong to --filings; add it');
  }
  return {
    out,
    data: values.data,
    key: values.key,
    publicKey: publicKeyOf(values),
    includeCloses: values['include-closes'],
    refresh: values.refresh,
    madeAt: timeOf(values['made-at']),
    filings: filings
      ? { contact: mailOf(contact), holdingsFile: holdings, hosts: hosts(values['sec-base'], values['ishares-base']) }
      : null,
  };
}

const OPTIONS = {
  out: { type: 'string' },
  data: { type: 'string' },
  key: { type: 'string' },
  'public-key': { type: 'string' },
  'new-key': { type: 'string' },
  'made-at': { type: 'string' },
  'include-closes': { type: 'boolean', default: false },
  refresh: { type: 'boolean', default: false },
  filings: { type: 'boolean', default: false },
  contact: { type: 'string' },
  holdings: { type: 'string' },
  'sec-base': { type: 'string' },
  'ishares-base': { type: 'string' },
} as const;

function publicKeyOf({ key, 'public-key': publicKey }: { key?: string; 'public-key'?: string }): string | undefined {
  if (publicKey === undefined) return undefined;
  if (key !== undefined) throw new InputError('--public-key leaves the feed unsigned; give it or --key, not both');
  if (!isPublicKey(publicKey))
    throw new InputError('--public-key is none; give what --new-key printed, 32 bytes in base64');
  return publicKey;
}

function timeOf(text: string | undefined): number {
  if (text === undefined) return Date.now();
  const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?Z$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw new InputError(`--made-at ${text} is no time; write it as 2026-11-22T06:00:00Z`);
  if (time > Date.now()) throw new InputError(`--made-at ${text} is yet to come; readers would refuse the feed`);
  return time;
}

/** The SEC blocks tools that don't say whom to ask. */
function mailOf(contact: string | undefined): string {
  if (!contact) throw new InputError('--filings needs --contact MAIL: the SEC wants to know whom to ask');
  if (!/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(contact)) {
    throw new InputError(`--contact ${contact} is no e-mail address; give one that is read`);
  }
  return contact;
}

/** Other addresses are for replaying recorded answers. */
function hosts(sec: string | undefined, ishares: string | undefined): FilingsQuestion['hosts'] {
  const { holdings, companies, frames } = FILINGS_HOSTS;
  return {
    holdings: baseOf(ishares, '--ishares-base') ?? holdings,
    companies: baseOf(sec, '--sec-base') ?? companies,
    frames: baseOf(sec, '--sec-base') ?? frames,
  };
}

function baseOf(text: string | undefined, option: string): string | undefined {
  if (text === undefined) return undefined;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new InputError(`${option} ${text} is no address; write it as http://localhost:8080`);
  }
  return text.replace(/\/+$/, '');
}
