import { importReadingTexts } from '#shared/messages/app/import-profiles.ts'
import { listText } from '#shared/messages/list-text.ts'
import type { ImportMapping } from '#shared/survey/import-mapping.ts'
import type { Adaptation } from '#shared/survey/import-template.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Notice } from '../../ui/notices/notice.tsx'

interface AdaptationNoticeProps {
  readonly adaptation: Adaptation
  readonly mapping: ImportMapping
}

/** What an earlier import met in the new file: everything that is not as it was, line by line. */
export function AdaptationNotice({ adaptation, mapping }: AdaptationNoticeProps) {
  const say = useSay()
  const { language } = useLanguage()
  const { renamed, missing, added, scaleDiffers } = adaptation
  const known = mapping.variables.filter(({ role, name }) => role !== 'ignore' && !added.includes(name)).length
  const range = ([low, high]: readonly [number, number]) => `${low}–${high}`
  const lines = [
    ...renamed.map((change) => say(importReadingTexts.renamed, change)),
    ...scaleDiffers.map(({ variable, was, is }) =>
      say(importReadingTexts.scaleDiffers, { variable, was: range(was), is: range(is) }),
    ),
    ...(missing.length === 0 ? [] : [say(importReadingTexts.missing, { names: listText(missing, language) })]),
    ...(added.length === 0 ? [] : [say(importReadingTexts.added, { names: listText(added, language) })]),
  ]
  return (
    <Notice tone={lines.length === 0 ? 'good' : 'warning'}>
      {say(importReadingTexts.adapted, { n: known })}
      {lines.length === 0 ? null : (
        <ul className="plain-list">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
