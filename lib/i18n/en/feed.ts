/** Why a feed was not taken. Figures already in the cache stay as they are. */
export const feed = {
  refused: {
    address: 'The feed’s address must begin with https:// and name the publisher’s folder.',
    key: 'The public key must be the 44 characters that the publisher shows, ending in “=”.',
    unsupported: 'This browser can’t check the feed’s signature. It takes Chromium 137 or Firefox 129, or newer.',
    'too-large': 'The feed is larger than any feed can be, so it was not read.',
    signature:
      'The feed’s signature does not fit: the file was changed on its way, or the public key is not its publisher’s.',
    malformed: 'The feed is signed, but is not in the format that Tidemark reads. Its publisher must mend it.',
    hostile: 'The feed is signed, but holds things that no feed needs and that could do harm. Better use another one.',
    'too-new': 'The feed is in a newer format. Update Tidemark to read it.',
    older: 'The feed is older than the one you already have.',
    rewritten: 'The feed bears the time of the one you already have, but says something else.',
    shorter: 'The feed ends before the one you already have.',
    future: 'The feed says that it was made in the future. Check this computer’s clock.',
  },
} as const;
