import { describe, expect, it } from 'vitest';
import { bestLanguage, languageInForce } from '../../../lib/i18n/languages.ts';
import { createWords } from '../../../lib/i18n/words.ts';

describe('words', () => {
  const { t } = createWords('en');

  it('fill in values', () => {
    expect(t('state.since', { state: 'mixed', date: '1 Oct' })).toBe('was mixed until 1 Oct');
  });

  it('choose the plural form by n', () => {
    expect(t('warnings.summary.active', { n: 1 })).toBe('1 warning active');
    expect(t('warnings.summary.active', { n: 2 })).toBe('2 warnings active');
  });

  it('write numbers as the reader does', () => {
    expect(t('warnings.summary.active', { n: 1234 })).toBe('1,234 warnings active');
  });

  it('leave markup in values alone: it is text', () => {
    expect(t('state.was', { state: '<b>&' })).toContain('<b>&');
  });

  it('are of the first language spoken that the reader asks for', () => {
    expect(bestLanguage(['xx', 'en-US'])).toBe('en');
    expect(bestLanguage(['xx-YY'])).toBe('en');
    expect(bestLanguage(['toString', 'constructor'])).toBe('en');
    expect(bestLanguage(['kl-GL', 'tr', 'de-AT'])).toBe('tr');
    expect(bestLanguage(['DE-at', 'en'])).toBe('de');
  });

  it('are of the language chosen, whatever the browser speaks', () => {
    expect(languageInForce('ja')).toBe('ja');
    expect(languageInForce('auto')).toBe(bestLanguage(navigator.languages));
  });

  it('say a count in a language whose words stay the same after it', () => {
    expect(createWords('tr').t('warnings.summary.active', { n: 1 })).toBe('1 uyarı etkin');
    expect(createWords('ja').t('warnings.summary.active', { n: 1234 })).toBe('警告1,234件');
    expect(createWords('de').t('warnings.summary.active', { n: 1 })).toBe('1 Warnung aktiv');
    expect(createWords('es').t('warnings.summary.active', { n: 0 })).toBe('0 avisos activos');
  });
});
