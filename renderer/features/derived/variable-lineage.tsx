import { lineageOf } from '#shared/derive/derivation/lineage-of.ts'
import { derivationKindTexts, derivedTexts } from '#shared/messages/app/derived.ts'
import { listText } from '#shared/messages/list-text.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'

/** Where a variable comes from and what uses it; nothing for one that stands alone. */
export function VariableLineage({ name, variables }: { name: string; variables: readonly Variable[] }) {
  const say = useSay()
  const { language } = useLanguage()
  const lineage = lineageOf(variables).get(name)
  const derivation = variables.find((variable) => variable.name === name)?.derivation
  if (lineage === undefined) return null
  const { derivedFrom, usedBy } = lineage
  return (
    <dl className="lineage">
      {derivation === undefined ? null : (
        <>
          <dt>{say(derivedTexts.kind)}</dt>
          <dd>
            {say(derivationKindTexts[derivation.kind])}
            {derivation.kind === 'compute' ? <code> {derivation.expression}</code> : null}
          </dd>
        </>
      )}
      {derivedFrom.length === 0 ? null : (
        <>
          <dt>{say(derivedTexts.derivedFrom)}</dt>
          <dd>{listText(derivedFrom, language)}</dd>
        </>
      )}
      {usedBy.length === 0 ? null : (
        <>
          <dt>{say(derivedTexts.usedBy)}</dt>
          <dd>{listText(usedBy, language)}</dd>
        </>
      )}
    </dl>
  )
}
