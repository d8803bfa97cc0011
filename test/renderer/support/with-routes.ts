import type { InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract'
import type { Contract } from '#shared/contract/contract.ts'
import type { WorkbenchClient } from '../../../renderer/client/workbench-client.ts'

type Inputs = InferContractRouterInputs<Contract>
type Outputs = InferContractRouterOutputs<Contract>
/** A generator of the test answers a route that tells its progress. */
type Told<Output> =
  Output extends AsyncIterator<infer Progress, infer Result, void> ? AsyncGenerator<Progress, Result, void> : never
/** Routes as a test answers them, in the contract's types. */
type Routes = {
  readonly [Group in keyof Inputs]?: {
    readonly [Route in keyof Inputs[Group] & keyof Outputs[Group]]?: (
      input: Inputs[Group][Route],
    ) => Outputs[Group][Route] | Promise<Outputs[Group][Route]> | Told<Outputs[Group][Route]>
  }
}

/** A core some of whose routes the test answers itself; what it throws is what the page gets. */
export function withRoutes<Core extends { readonly client: WorkbenchClient }>(core: Core, routes: Routes): Core {
  const client = new Proxy(core.client, {
    get: (groups, group) =>
      own(Reflect.get(groups, group), (routes as Readonly<Record<PropertyKey, object>>)[group] ?? null),
  })
  return { ...core, client }
}

function own(group: unknown, routes: object | null): unknown {
  if (routes === null || (typeof group !== 'object' && typeof group !== 'function') || group === null) return group
  return new Proxy(group, {
    get: (known, route) => {
      const answer: unknown = Reflect.get(routes, route)
      return typeof answer === 'function' ? async (input: unknown) => answer(input) : Reflect.get(known, route)
    },
  })
}
