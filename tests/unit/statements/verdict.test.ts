import { describe, expect, test } from 'vitest';
import { distanceOf } from '../../../lib/statements/verdict.ts';

describe('a figure that bounds one side', () => {
  test.each([
    ['more', 20, 26, false],
    ['more', 20, 26.1, true],
    ['more', -20, -26.1, true],
    ['less', 26, 20, false],
    ['less', 26, 19.9, true],
    ['less', -26, -19.9, true],
  ] as const)('%s than %d is met by %d; far beyond it: %s', (bound, stated, measured, isBeyond) => {
    expect(distanceOf(stated, measured, bound)).toEqual({ distance: 0, isBeyond });
  });

  test('is measured on the other side', () => {
    expect(distanceOf(20, 19, 'more')).toEqual({ distance: 1, isBeyond: false });
    expect(distanceOf(-20, 2, 'less')).toEqual({ distance: 0, isBeyond: true });
  });
});
