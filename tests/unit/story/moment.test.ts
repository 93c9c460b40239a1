import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../lib/market/day.ts';
import { type StoryFacts, storyMoment } from '../../../lib/story/moment.ts';

const NOW = Date.UTC(2026, 9, 2, 12);
const PAGE = 'https://www.example.com/markets/small-caps-2026';

const NOTHING: StoryFacts = { jsonLd: [], metas: [], times: [], location: PAGE, canonical: null };

function moment(facts: Partial<StoryFacts>, now = NOW): string | null {
  const found = storyMoment({ ...NOTHING, ...facts }, now);
  return found && `${isoDay(found.day)} ${found.source}`;
}

function article(datePublished: unknown, more: object = {}): Record<string, unknown> {
  return { '@context': 'https://schema.org', '@type': 'NewsArticle', datePublished, ...more };
}

function jsonLd(...objects: unknown[]): Partial<StoryFacts> {
  return { jsonLd: objects.map((object) => JSON.stringify(object)) };
}

function metas(...pairs: [string, string][]): Partial<StoryFacts> {
  return { metas: pairs.map(([name, value]) => ({ name, value })) };
}

describe('the moment of a story, by its JSON-LD', () => {
  it.each([
    ['an article', article('2026-01-20')],
    ['one in a list', [{ '@type': 'WebSite' }, article('2026-01-20')]],
    ['one in a graph', { '@graph': [{ '@type': 'WebPage', datePublished: '2020-01-01' }, article('2026-01-20')] }],
    ['one of several types', article('2026-01-20', { '@type': ['Thing', 'AnalysisNewsArticle'] })],
    ['a type with its vocabulary', article('2026-01-20', { '@type': 'http://schema.org/NewsArticle' })],
    ['a blog post', article('2026-01-20', { '@type': 'BlogPosting' })],
    ['a report', article('2026-01-20', { '@type': 'Report' })],
    ['a typed value', article({ '@type': 'Date', '@value': '2026-01-20' })],
  ])('is read from %s', (_, object) => expect(moment(jsonLd(object))).toBe('2026-01-20 json-ld'));

  it.each([
    ['a page that is no story', { '@type': 'WebPage', datePublished: '2026-01-20' }],
    ['an article that a page lists', { '@type': 'ItemList', itemListElement: [article('2026-01-20')] }],
    ['a day of change alone', { '@type': 'NewsArticle', dateModified: '2026-01-20' }],
    ['a figure', article(1768867200)],
    ['a live blog', article('2026-01-20', { '@type': ['NewsArticle', 'LiveBlogPosting'] })],
    ['a page with a live blog', [article('2026-01-20'), { '@type': 'LiveBlogPosting' }]],
  ])('is not read from %s', (_, object) => expect(moment(jsonLd(object))).toBeNull());

  it.each([
    ['CDATA', '//<![CDATA[\n{}\n//]]>'],
    ['CDATA in comments', '/*<![CDATA[*/{}/*]]>*/'],
    ['a comment', '<!--\n{}\n-->'],
    ['a semicolon', '{};'],
  ])('is read within %s', (_, wrapping) => {
    const text = wrapping.replace('{}', JSON.stringify(article('2026-01-20', { headline: 'Risk; on' })));
    expect(moment({ jsonLd: [text] })).toBe('2026-01-20 json-ld');
  });

  it.each([
    ['a raw line break in a string', '{"@type":"NewsArticle","headline":"Small\ncaps","datePublished":"2026-01-20"}'],
    [
      'quotes escaped for HTML',
      '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2026-01-20&quot;}',
    ],
    ['a comma too many', '{"@type":"NewsArticle","datePublished":"2026-01-20",}'],
    ['a quote escaped for nothing', '{"@type":"NewsArticle","headline":"It\\\'s","datePublished":"2026-01-20"}'],
  ])('is read in spite of %s', (_, text) => expect(moment({ jsonLd: [text] })).toBe('2026-01-20 json-ld'));

  it.each(['-->', '/*', ';', ',', '//', '<!--'])('takes no longer for blanks after %j', (piece) => {
    const start = process.cpuUsage();
    const text = `{"datePublished"${piece}${' '.repeat(100_000)}x${`${piece} `.repeat(20_000)}x`;
    expect(moment({ jsonLd: [text], canonical: `${'/'.repeat(100_000)}x` })).toBeNull();
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(500);
  });

  it('passes over what is no JSON', () => {
    const whole = JSON.stringify(article('2026-01-20'));
    expect(moment({ jsonLd: ['{"@type":"NewsArticle","datePublished":', whole] })).toBe('2026-01-20 json-ld');
    expect(moment({ jsonLd: [`${'['.repeat(50_000)}"datePublished"${']'.repeat(50_000)}`, whole] })).toBe(
      '2026-01-20 json-ld',
    );
  });

  describe('with several articles', () => {
    const other = article('2026-01-18', { url: 'https://www.example.com/other' });

    it.each([
      ['url', { url: PAGE }],
      ['@id', { '@id': `${PAGE}#article` }],
      ['mainEntityOfPage', { mainEntityOfPage: PAGE }],
      ["mainEntityOfPage's @id", { mainEntityOfPage: { '@type': 'WebPage', '@id': PAGE } }],
      ['another scheme, host name and slash', { url: 'http://example.com/markets/small-caps-2026/?utm_source=x#top' }],
      ['a relative address', { url: '/markets/small-caps-2026' }],
    ])('takes the one that is the page by its %s', (_, own) => {
      expect(moment(jsonLd(other, article('2026-01-20', own)))).toBe('2026-01-20 json-ld');
    });

    it('compares with the canonical address, where there is one', () => {
      const facts = jsonLd(other, article('2026-01-20', { url: 'https://example.com/canonical' }));
      expect(moment(facts)).toBeNull();
      expect(moment({ ...facts, canonical: '/canonical' })).toBe('2026-01-20 json-ld');
      expect(moment({ ...facts, location: null, canonical: 'https://example.com/canonical' })).toBe(
        '2026-01-20 json-ld',
      );
    });

    it('has no value when none is the page, or two of them are on two days', () => {
      expect(moment(jsonLd(other, article('2026-01-20')))).toBeNull();
      expect(moment(jsonLd(article('2026-01-19', { url: PAGE }), article('2026-01-20', { url: PAGE })))).toBeNull();
      const again = [article('2026-01-20', { url: PAGE }), article('2026-01-20T15:00:00Z', { url: PAGE })];
      expect(storyMoment({ ...NOTHING, ...jsonLd(...again) }, NOW)?.at).toBe(Date.UTC(2026, 0, 20, 15));
    });

    it('lets the meta elements speak then', () => {
      const facts = { ...jsonLd(other, article('2026-01-20')), ...metas(['date', '2026-01-19']) };
      expect(moment(facts)).toBe('2026-01-19 meta');
    });
  });
});

describe('the moment of a story, by its meta elements', () => {
  const NAMES =
    'article:published_time og:article:published_time datePublished parsely-pub-date publish-date publishdate pubdate date dc.date.issued dcterms.created sailthru.date'.split(
      ' ',
    );

  it.each(NAMES)('is read from %s, in any case', (name) => {
    expect(moment(metas([name, '2026-01-20']))).toBe('2026-01-20 meta');
    expect(moment(metas([name.toUpperCase(), '2026-01-20']))).toBe('2026-01-20 meta');
  });

  it('is the first name that has a valid value, wherever it stands', () => {
    const inOrder = NAMES.map((name, i): [string, string] => [name, `2026-01-${20 - i}`]);
    for (let i = 0; i < NAMES.length; i++)
      expect(moment(metas(...inOrder.slice(i).reverse()))).toBe(`2026-01-${`${20 - i}`.padStart(2, '0')} meta`);
    expect(moment(metas(['article:published_time', 'yesterday'], ['date', '2026-01-20']))).toBe('2026-01-20 meta');
  });

  it('is not read from a day of change or of an event', () => {
    expect(moment(metas(['article:modified_time', '2026-01-20'], ['event:date', '2026-01-20']))).toBeNull();
  });

  it('is not read from a name that says two days', () => {
    expect(moment(metas(['datePublished', '2026-01-20'], ['datePublished', '2025-06-01']))).toBeNull();
    expect(moment(metas(['date', '2026-01-20'], ['date', '2026-01-20T10:00:00Z']))).toBe('2026-01-20 meta');
  });
});

describe('the moment of a story', () => {
  it('is the only time of its article, where nothing else says it', () => {
    expect(moment({ times: ['2026-01-20T10:00Z'] })).toBe('2026-01-20 time');
    expect(moment({ times: ['2026-01-20', '2026-01-20'] })).toBeNull();
    expect(moment({ times: ['soon'] })).toBeNull();
    expect(moment({ times: ['2026-01-20'], ...metas(['date', '2026-01-19']) })).toBe('2026-01-19 meta');
  });

  it('is unknown where JSON-LD and meta elements lie more than 24 hours apart', () => {
    const both = (ld: string, meta: string) => moment({ ...jsonLd(article(ld)), ...metas(['date', meta]) });
    expect(both('2026-01-20T10:00:00Z', '2026-01-21T10:00:00Z')).toBe('2026-01-20 json-ld');
    expect(both('2026-01-20T10:00:00Z', '2026-01-21T10:00:01Z')).toBeNull();
    expect(both('2026-01-21T10:00:01Z', '2026-01-20T10:00:00Z')).toBeNull();
    expect(both('2026-01-20', '2026-01-21')).toBe('2026-01-20 json-ld');
    expect(both('2026-01-20', '2026-01-22')).toBeNull();
  });

  it('lies from 2009-01-03 to a day after now', () => {
    expect(moment(metas(['date', '2009-01-02']))).toBeNull();
    expect(moment(metas(['date', '2009-01-03']))).toBe('2009-01-03 meta');
    expect(moment(metas(['date', '2026-10-03']))).toBe('2026-10-03 meta');
    expect(moment(metas(['date', '2026-10-04']))).toBeNull();
    expect(moment(metas(['date', '2026-10-03T12:00:00Z']))).toBe('2026-10-03 meta');
    expect(moment(metas(['date', '2026-10-03T12:00:01Z']))).toBeNull();
  });

  it('is unknown on a front page', () => {
    const facts = metas(['date', '2026-01-20']);
    expect(moment({ ...facts, location: 'https://example.com/?edition=us' })).toBeNull();
    expect(moment({ ...facts, location: null, canonical: 'https://example.com' })).toBeNull();
    expect(moment({ ...facts, location: null })).toBe('2026-01-20 meta');
  });

  it('is a day in bounds or nothing, and never a fault, whatever the page says', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('2026-01-20', '2026-00-20', '2031-01-01', '2026-01-20T25:00Z', '/', PAGE, 'javascript:', '//'),
      fc.json(),
    );
    const some = fc.array(
      fc.record({
        '@type': fc.constantFrom('Article', 'Report', 7, null),
        datePublished: fc.anything(),
        url: fc.anything(),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(
        fc.record({
          jsonLd: fc.array(
            fc.oneof(
              text,
              some.map((list) => JSON.stringify(list) ?? ''),
            ),
          ),
          metas: fc.array(fc.record({ name: fc.constantFrom('date', 'pubdate', 'x'), value: text })),
          times: fc.array(text, { maxLength: 2 }),
          location: fc.option(text),
          canonical: fc.option(text),
        }),
        (facts) => {
          const found = storyMoment(facts, NOW);
          if (found) expect(isoDay(found.day) >= '2009-01-03' && isoDay(found.day) <= '2026-10-03').toBe(true);
        },
      ),
    );
  });
});
