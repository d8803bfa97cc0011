import { RefusalError } from '#shared/errors/refusal.ts'

/** What a piece of work refuses, as code and details; fails when it does not refuse. */
export function refusalOf(work: () => unknown) {
  try {
    work()
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal
    throw error
  }
  throw new Error('Nothing was refused.')
}

/** null where the work is refused: answers made at random may say nothing. Everything else that goes wrong is a bug. */
export function refusedOr<Result>(work: () => Result): Result | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof RefusalError) return null
    throw error
  }
}
