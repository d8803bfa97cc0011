import { openReadOnly, readEntryOverview } from '#core/project/index.ts'
import { formatNumber } from '#shared/document/format-number.ts'
import { entryCommandTexts, entryStateTexts } from '#shared/messages/app/entry.ts'
import { fill } from '#shared/messages/language.ts'
import { type Command, exitCodes, word } from '../command.ts'
import { withProject } from '../with-project.ts'

export const entryCommand: Command = {
  usage: 'entry PROJECT [--json]',
  summary: {
    'zh-CN': '列出纸质问卷的录入批次、份数和差错率。',
    en: 'Lists the batches of keyed paper forms with their counts and error rates.',
  },
  options: {},
  words: [1, 1],
  async run(invocation) {
    const { language, json, result } = invocation
    await withProject(openReadOnly(word(invocation, 0)), (project) => {
      const batches = readEntryOverview(project).map(({ batch, drafts, ...counts }) => ({
        id: batch.id,
        name: batch.name,
        wave: batch.wave,
        mode: batch.mode,
        distributed: batch.distributed,
        returned: batch.returned,
        drafts: drafts.length,
        accepted: batch.acceptance,
        ...counts,
      }))
      if (json) result(JSON.stringify(batches))
      else if (batches.length === 0) result(entryCommandTexts.none[language])
      else
        for (const { name, state, firstPass, secondPass, forms, valid, errorRate, open } of batches)
          result(
            fill(entryCommandTexts.line, language, {
              name,
              state: entryStateTexts[state][language],
              first: firstPass,
              second: secondPass,
              forms,
              valid,
              open: open?.differences ?? '–',
              rate: formatNumber(errorRate?.rate ?? null, { kind: 'share', digits: 2 }),
            }),
          )
    })
    return exitCodes.ok
  },
}
