import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { storyFacts } from '../../../lib/page/story-facts.ts';

function facts(html: string) {
  return storyFacts(parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document, null);
}

describe('what a page says of when it was written', () => {
  it('holds every block of JSON-LD', () => {
    const html = `<script type="application/ld+json">{"a":1}</script><script type="Application/LD+JSON; charset=utf-8">[]</script>
      <script type="application/json">{}</script>`;
    expect(facts(html).jsonLd).toEqual(['{"a":1}', '[]']);
  });

  it('holds a meta element under each of its names', () => {
    const html = `<meta property="article:published" itemprop="datePublished" content="2021-04-28">
      <meta name="date" value="2026-01-20"><meta name="pub date" content="x"><meta charset="utf-8"><meta name="empty">`;
    expect(facts(html).metas).toEqual([
      { name: 'article:published', value: '2021-04-28' },
      { name: 'datePublished', value: '2021-04-28' },
      { name: 'date', value: '2026-01-20' },
      { name: 'pub date', value: 'x' },
    ]);
  });

  it('holds the canonical address', () => {
    expect(facts('<link rel="alternate" href="/a"><link rel="Canonical" href="/b">').canonical).toBe('/b');
    expect(facts('<link rel="icon" href="/a">').canonical).toBeNull();
  });

  const TIME = '<time datetime="2026-01-20">20 Jan</time>';

  it.each([
    ['its only article', `${TIME}<article><p>${TIME}</p><time>yesterday</time></article>`, 1],
    ['its main part, without an article', `${TIME}<main><p>${TIME}</p></main>`, 1],
    ['an article in a list', `<ul><li><article>${TIME}</article></li></ul>`, 1],
    ['no part of its own', TIME, 0],
    ['several articles', `<main>${TIME}<article>${TIME}</article><article></article></main>`, 0],
    ['an article beside a main part', `<main>${TIME}<article></article></main>`, 0],
    [
      'nested links, lists, asides and footers',
      `<article><a>${TIME}</a><ul><li>${TIME}</li></ul><ol><li>${TIME}</li></ol><aside>${TIME}</aside><footer>${TIME}</footer></article>`,
      0,
    ],
    ['two places', `<article>${TIME}${TIME}</article>`, 2],
  ])('counts the times of %s', (_, html, count) => expect(facts(html).times).toEqual(Array(count).fill('2026-01-20')));
});
