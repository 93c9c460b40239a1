/** Figures as an aligned table. */

import { textTable } from '../tools/cli/text-table.ts';
import type { Figure, Measured } from './figure.ts';

const HEAD = ['figure', 'value', 'bound', 'beside it, in the same run', ''];

export function figureTable(figures: readonly Figure[]): string {
  return textTable([HEAD, ...figures.map(row)], [1, 2]);
}

function row({ beside, bound, holds, ...measured }: Figure): string[] {
  return [
    measured.name,
    amount(measured),
    bound ? `${bound.sense === 'at most' ? '≤' : '≥'} ${amount({ ...measured, value: bound.value })}` : '',
    beside ? `${beside.name}: ${amount(beside)}` : '',
    holds === null ? '' : holds ? 'holds' : 'SHORT',
  ];
}

/** Three digits that mean something, or all of a larger number. */
function amount({ value, unit }: Pick<Measured, 'value' | 'unit'>): string {
  const digits = value >= 100 || Number.isInteger(value) ? value.toFixed(0) : Number(value.toPrecision(3)).toString();
  return unit === '' ? digits : `${digits} ${unit}`;
}
