import { createTableCache, openReadOnly } from '#core/project/index.ts'
import { frameOverview, frequentWords, openQuestions } from '#core/verbatim/index.ts'
import { noCommentFilter } from '#shared/survey/comment-filter.ts'
import { codeLetter } from '#shared/verbatim/code-letter.ts'
import { type Command, exitCodes, textOption, word } from '../command.ts'
import { withProject } from '../with-project.ts'

const mostWords = 100

export const verbatimCommand: Command = {
  usage: 'verbatim PROJECT [--variable NAME] [--json]',
  summary: {
    'zh-CN': '列出开放题：高频词、编码及其计数，以及关键词规则建议的编码数。',
    en: 'Lists the open questions: their most frequent words, their codes with counts, and what keyword rules propose.',
  },
  options: { variable: { type: 'string' } },
  words: [1, 1],
  async run(invocation) {
    const { json, result } = invocation
    await withProject(openReadOnly(word(invocation, 0)), async (project) => {
      const tables = createTableCache()
      const asked = textOption(invocation, 'variable')
      // A name that is no open question is refused by `frameOverview`.
      const questions =
        asked === undefined
          ? openQuestions(project, tables)
          : openQuestions(project, tables).filter(({ name }) => name === asked)
      if (asked !== undefined && questions.length === 0) frameOverview(project, tables, asked)
      const found = []
      for (const { name, label, comments, coded } of questions) {
        const { codes, counts, codingVariable } = frameOverview(project, tables, name)
        const counted = new Map(counts.map((count) => [count.code, count]))
        const { words } = await frequentWords(project, tables, {
          variable: name,
          filter: noCommentFilter,
          limit: mostWords,
        })
        found.push({
          variable: name,
          label,
          comments,
          coded,
          codingVariable,
          codes: codes.map((code) => ({
            ...code,
            comments: counted.get(code.id)?.comments ?? 0,
            proposed: counted.get(code.id)?.proposed ?? 0,
          })),
          words,
        })
      }
      if (json) result(JSON.stringify({ questions: found }))
      else
        for (const { variable, comments, coded, codes, words } of found) {
          result(`${variable}  ${coded}/${comments}`)
          for (const [place, code] of codes.entries())
            result(`  ${codeLetter(place)} ${code.name}  ${code.comments} (+${code.proposed})`)
          result(`  ${words.map((one) => `${one.word} ${one.comments}`).join('  ')}`)
        }
    })
    return exitCodes.ok
  },
}
