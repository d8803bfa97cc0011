import { implement } from '@orpc/server'
import { contract } from '#shared/contract/contract.ts'
import { RefusalError } from '#shared/errors/refusal.ts'

/**
 * The contract, to be implemented. A refusal that a feature throws becomes the contract's typed error here, in one place;
 * anything else that is thrown is a bug and stays one.
 */
export const os = implement(contract).use(async ({ next, errors }) => {
  try {
    return await next()
  } catch (error) {
    throw error instanceof RefusalError ? errors.REFUSED({ data: error.refusal }) : error
  }
})
