import type { ChartSpec } from './spec.ts'

/** The spec of one kind of figure. */
export type SpecOf<Kind extends ChartSpec['kind']> = Extract<ChartSpec, { kind: Kind }>
