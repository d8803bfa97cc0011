/**
 * Long work cut into pieces of some milliseconds, between which others can be answered (`inPieces`). It yields the share
 * that is done, 0-1.
 */
export type Pieces<Result> = Generator<number, Result, void>

/** All pieces at once, for who has nobody to answer meanwhile. */
export function atOnce<Result>(work: Pieces<Result>): Result {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

/** Work as a part of longer work: its shares run from `from` to `to`. */
export function* partOf<Result>(work: Pieces<Result>, from: number, to: number): Pieces<Result> {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    yield from + step.value * (to - from)
  }
}
