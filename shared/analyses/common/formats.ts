import type { NumberFormat } from '../../document/block.ts'

/** The number formats of the tables (design.md): two or three decimals, percent with one; `two` is of counts that weights made broken. */
export const formats = {
  integer: { kind: 'integer' },
  two: { kind: 'decimal', digits: 2 },
  score: { kind: 'decimal', digits: 2, quantity: 'score' },
  mean: { kind: 'decimal', digits: 3, quantity: 'score' },
  fineMean: { kind: 'decimal', digits: 4, quantity: 'score' },
  statistic: { kind: 'decimal', digits: 2, quantity: 'coefficient' },
  three: { kind: 'decimal', digits: 3, quantity: 'coefficient' },
  four: { kind: 'decimal', digits: 4, quantity: 'coefficient' },
  share: { kind: 'share', digits: 1 },
  percent: { kind: 'percent', digits: 1 },
  p: { kind: 'p' },
} as const satisfies Record<string, NumberFormat>
