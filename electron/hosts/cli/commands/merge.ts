import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { privacySecret } from '#core/app/privacy-secret.ts'
import { mergeById, previewMerge } from '#core/import/merge/merge-by-id.ts'
import { openProject, openReadOnly } from '#core/project/index.ts'
import { refuse } from '#shared/errors/refusal.ts'
import { mergeTexts } from '#shared/messages/app/editing.ts'
import { fill } from '#shared/messages/language.ts'
import { mergeLines } from '#shared/survey/merge-lines.ts'
import { conflictChoiceSchema } from '#shared/survey/merge-report.ts'
import { type Command, exitCodes, textOption, word } from '../command.ts'
import { settingsFolder } from '../home-folder.ts'
import { writeOptions } from '../project-options.ts'
import { withProject } from '../with-project.ts'

export const mergeCommand: Command = {
  usage: 'merge PROJECT DATA --by ID [--id-in-file ID] [--sheet S] [--conflicts ours|theirs] [--preview]',
  summary: {
    'zh-CN': '按编号把另一个文件的列并入已有答卷，作为一步完成，并报告对不上的编号、重复编号和冲突。',
    en: 'Adds the columns of a file to the responses of the same id, as one step; reports ids without partner, repeated ids and conflicts.',
  },
  options: {
    by: { type: 'string' },
    'id-in-file': { type: 'string' },
    sheet: { type: 'string' },
    conflicts: { type: 'string' },
    preview: { type: 'boolean' },
  },
  words: [2, 2],
  async run(invocation) {
    const { language, json } = invocation
    const by = textOption(invocation, 'by')
    const choice = conflictChoiceSchema.safeParse(textOption(invocation, 'conflicts') ?? 'ours')
    if (by === undefined || !choice.success) {
      invocation.remark(`usage: csat ${mergeCommand.usage}`)
      return exitCodes.usage
    }
    const file = resolve(word(invocation, 0))
    const path = resolve(word(invocation, 1))
    if (!existsSync(path)) refuse('fileNotFound', { name: basename(path) })
    const request = {
      path,
      name: basename(path),
      sheet: textOption(invocation, 'sheet') ?? null,
      mapping: null,
      by,
      secret: () => privacySecret(settingsFolder()),
      byThere: textOption(invocation, 'id-in-file') ?? null,
    }
    const rule = { otherwise: choice.data, cells: [] }
    const { report, changed } =
      invocation.options['preview'] === true
        ? await withProject(openReadOnly(file), async (project) => ({
            report: await previewMerge(project, request),
            changed: null,
          }))
        : await withProject(openProject(file, writeOptions(invocation)), (project) => mergeById(project, request, rule))
    if (json) {
      invocation.result(JSON.stringify({ ...report, changed }))
      return exitCodes.ok
    }
    for (const line of mergeLines(report, language)) invocation.remark(line)
    invocation.result(
      changed === null
        ? fill(mergeTexts.previewed, language)
        : fill(mergeTexts.merged, language, { changed, matched: report.matched }),
    )
    return exitCodes.ok
  },
}
