import type { VersionChange, VersionComparison } from '#shared/contract/versions.ts'
import { missingRuleTexts } from '#shared/messages/app/analysis.ts'
import { codeLevelTexts, derivationKindTexts } from '#shared/messages/app/derived.ts'
import { entryBatchTexts, entryStateTexts } from '#shared/messages/app/entry.ts'
import { qualityChoiceTexts, qualityFieldTexts, qualityRuleTexts } from '#shared/messages/app/quality.ts'
import {
  actionStatusTexts,
  causeStatusTexts,
  directionTexts,
  roleTexts,
  variableTypeTexts,
} from '#shared/messages/app/survey-words.ts'
import {
  versionAnswerTexts,
  versionChangeTexts,
  versionFieldTexts,
  versionTexts,
} from '#shared/messages/app/versions.ts'
import type { Text } from '#shared/messages/language.ts'
import type { Say } from '../../ui/language/use-say.ts'

export interface ComparedRow {
  readonly subject: string
  readonly what: string
  readonly before: string | null
  readonly after: string | null
}

/** Codes whose words the reader knows, by the field they stand in. */
const wordsOf: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  role: roleTexts,
  type: variableTypeTexts,
  direction: directionTexts,
  missing: missingRuleTexts,
  status: { ...causeStatusTexts, ...actionStatusTexts },
  kind: derivationKindTexts,
  level: codeLevelTexts,
  mode: { double: entryBatchTexts.double, single: entryBatchTexts.single },
  stage: { ...entryStateTexts, comparing: entryStateTexts.toCompare },
  enabled: versionAnswerTexts,
  pinned: versionAnswerTexts,
}

/** Of a rule over responses, whose own settings are among its fields. */
const wordsOfRule: Readonly<Record<string, Text>> = { ...qualityChoiceTexts, ...versionAnswerTexts }
const namesOfRule: Readonly<Record<string, Text>> = qualityFieldTexts
const ruleTitles: Readonly<Record<string, { readonly title: Text }>> = qualityRuleTexts

/** The changes of one kind, a field a row. */
export function comparedRows(
  changes: readonly VersionChange[],
  noun: VersionChange['noun'],
  say: Say,
): readonly ComparedRow[] {
  return changes
    .filter((change) => change.noun === noun)
    .flatMap(({ subject: called, change, fields }): ComparedRow[] => {
      const subject = noun === 'qualityRule' ? say(ruleTitles[called]?.title ?? unnamed(called)) : called
      if (change !== 'changed') return [{ subject, what: say(versionChangeTexts[change]), before: null, after: null }]
      return fields.map(({ field, before, after }) => {
        const name = (noun === 'qualityRule' ? namesOfRule[field] : undefined) ?? versionFieldTexts[field]
        const words = noun === 'qualityRule' ? wordsOfRule : wordsOf[field]
        return {
          subject,
          what: name === undefined ? field : say(name),
          before: valueText(words, before, say),
          after: valueText(words, after, say),
        }
      })
    })
}

/** A rule of a later version of the program. */
function unnamed(rule: string): Text {
  return { 'zh-CN': rule, en: rule }
}

function valueText(
  words: Readonly<Record<string, Text>> | undefined,
  value: string | number | null,
  say: Say,
): string | null {
  if (typeof value !== 'string') return value === null ? null : String(Math.round(value * 1e6) / 1e6)
  const word = words?.[value]
  return word === undefined ? value : say(word)
}

/** How the responses differ. */
export function dataRows(data: VersionComparison['data'], say: Say): readonly ComparedRow[] {
  const counts = [
    { text: versionTexts.total, pair: data.total },
    { text: versionTexts.valid, pair: data.valid },
  ]
  const done = [
    { text: versionTexts.dataAdded, n: data.added },
    { text: versionTexts.dataRemoved, n: data.removed },
    { text: versionTexts.dataEdited, n: data.edited },
    { text: versionTexts.dataExcluded, n: data.excluded },
    { text: versionTexts.dataIncluded, n: data.included },
  ].filter(({ n }) => n > 0)
  const moved = counts
    .filter(({ pair }) => pair[0] !== pair[1])
    .map(({ text, pair }) => ({ subject: say(text), what: '', before: String(pair[0]), after: String(pair[1]) }))
  const lines = done.map(({ text, n }) => ({
    subject: say(versionTexts.data),
    what: say(text, { n }),
    before: null,
    after: null,
  }))
  return [...moved, ...lines]
}
