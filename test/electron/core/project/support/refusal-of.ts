import { type Refusal, RefusalError } from '#shared/errors/refusal.ts'

/** What `work` is refused with; fails when it is not refused. */
export function refusalOf(work: () => unknown): Refusal {
  try {
    work()
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal
    throw error
  }
  throw new Error('It was not refused')
}

/** The same for work that takes time. */
export async function laterRefusalOf(work: Promise<unknown>): Promise<Refusal> {
  try {
    await work
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal
    throw error
  }
  throw new Error('It was not refused')
}
