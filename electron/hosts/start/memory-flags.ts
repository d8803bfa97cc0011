/**
 * How Node keeps its young objects in the processes that read data files: by default V8 lets garbage pile up to some hundred
 * megabytes on a large machine before it looks (a preview of 100,000 × 48: 485 MB, with this 325 MB, in the same time).
 * `npm run csat` in package.json has the same flag.
 */
export const memoryFlags = ['--max-semi-space-size=4'] as const
