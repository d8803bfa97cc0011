import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '#shared/contract/contract.ts'

/** The core as the page sees it, whatever carries the calls. */
export type WorkbenchClient = ContractRouterClient<Contract>
