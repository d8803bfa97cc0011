import { actionTexts } from '#shared/messages/app/improvement.ts'
import { useSay } from '../../ui/language/use-say.ts'
import type { Chain } from './chain.ts'

/** The links of the chain in a row. */
export function ChainView({ chain: { origin, tree, cause } }: { chain: Chain }) {
  const say = useSay()
  return (
    <ol className="chain" aria-label={say(actionTexts.chain)}>
      {origin === null ? null : (
        <li>{say(actionTexts.chainPareto, { category: origin.category, count: origin.count })}</li>
      )}
      <li>{say(actionTexts.chainEffect, { effect: tree.effect })}</li>
      <li>{say(actionTexts.chainCause, { cause: cause.text })}</li>
    </ol>
  )
}
