import { closeProject, isWritable, openProject, openReadOnly } from '#core/project/index.ts'
import { applyQuality, checkQuality, currentRules, listHits } from '#core/quality/index.ts'
import { refusalSentence, refuse } from '#shared/errors/refusal.ts'
import { qualityRuleTexts, qualityTexts } from '#shared/messages/app/quality.ts'
import { fill } from '#shared/messages/language.ts'
import { type Command, exitCodes, textOption, word } from '../command.ts'
import { writeOptions } from '../project-options.ts'

export const qualityCommand: Command = {
  usage: 'quality PROJECT [--rule ID] [--apply ID,ID…] [--reason TEXT]',
  summary: {
    'zh-CN': '统计各条质量规则命中的答卷；--rule 列出命中的答卷，--apply 一次性剔除，并记下原因和日期。',
    en: 'Counts whom the quality rules hit; --rule lists them, --apply excludes them in one step, with reason and date.',
  },
  options: { rule: { type: 'string' }, apply: { type: 'string' }, reason: { type: 'string' } },
  words: [1, 1],
  async run(invocation) {
    const file = word(invocation, 0)
    const { language, json, result } = invocation
    const ids = (textOption(invocation, 'apply') ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== '')
    const rule = textOption(invocation, 'rule')
    const project = ids.length > 0 ? openProject(file, writeOptions(invocation)) : openReadOnly(file)
    try {
      const applied =
        ids.length > 0 && isWritable(project)
          ? await applyQuality(project, { ids, reason: textOption(invocation, 'reason') ?? '' })
          : null
      const rules = currentRules(project)
      const check = await checkQuality(project)
      const hits = rule === undefined ? null : await listHits(project, { id: rule, offset: 0, limit: 1_000_000 })
      if (json) {
        const settings = new Map(rules.map((setting) => [setting.id, setting]))
        const counted = check.rules.map((count) => ({ ...settings.get(count.id), ...count }))
        result(JSON.stringify({ ...check, rules: counted, ...(hits === null ? {} : { hits }), ...(applied ?? {}) }))
        return exitCodes.ok
      }
      for (const count of check.rules) {
        const setting =
          rules.find(({ id }) => id === count.id) ?? refuse('qualityRuleUnknown', { rule: count.id, known: '' })
        const said =
          count.refusal === null ? `${count.hits} (${count.standing})` : refusalSentence(count.refusal, language)
        result(
          `${setting.enabled ? '*' : ' '} ${count.id.padEnd(20)} ${qualityRuleTexts[setting.rule].title[language]}: ${said}`,
        )
      }
      for (const { place, sourceRow, serial, details } of hits?.rows ?? []) {
        const why = rules.find(({ id }) => id === rule)?.rule
        const sentence = why === undefined ? '' : fill(qualityRuleTexts[why].why, language, details)
        result(`  ${place}\t${sourceRow ?? ''}\t${serial ?? ''}\t${sentence}`)
      }
      const { total, valid, validAfter } = check
      result(fill(qualityTexts.effect, language, { total, valid, after: validAfter, less: valid - validAfter }))
    } finally {
      closeProject(project)
    }
    return exitCodes.ok
  },
}
