/** Made from `data/corrections.csv` by tests/unit/market/corrections.test.ts. */

// biome-ignore format: a line each, as in the file
export const WRONG_CLOSES = [
  {"series":"russell2000","day":18078,"wrong":1566.57,"right":1569.66,"source":"AP of 1 Jul 2019: added 3.09 points to 1,569.66"},
  {"series":"russell2000","day":18190,"wrong":1552.41,"right":1550.14,"source":"AP of 21 Oct 2019: picked up 14.66 points to 1,550.14"},
  {"series":"russell2000","day":18572,"wrong":1648.26,"right":1644.16,"source":"AP of 13 Nov 2020: 99.88 points in the week to 1,744.04"},
  {"series":"russell2000","day":19769,"wrong":2045.14,"right":2032.74,"source":"fund returns of both days and a fall of 1.4 % on 20 Feb 2024 reported from it put it between 2,031.6 and 2,033.6"},
] as const;
