import type { NumberFormat } from '../../document/block.ts'

/** The number formats of the tables (design.md): two or three decimals, percent with one. */
export const formats = {
  integer: { kind: 'integer' },
  two: { kind: 'decimal', digits: 2 },
  three: { kind: 'decimal', digits: 3 },
  four: { kind: 'decimal', digits: 4 },
  share: { kind: 'share', digits: 1 },
  percent: { kind: 'percent', digits: 1 },
  p: { kind: 'p' },
} as const satisfies Record<string, NumberFormat>
