import { analyses } from '#shared/analyses/index.ts'
import { analysisParameters } from '#shared/analyses/schema.ts'
import { type Command, exitCodes } from '../command.ts'

export const analysesCommand: Command = {
  usage: 'analyses [ID]',
  summary: {
    'zh-CN': '列出全部分析；给出 ID 时，以 JSON Schema 列出该分析的参数。',
    en: 'Lists the analyses, or gives the parameters of one as JSON Schema.',
  },
  options: {},
  words: [0, 1],
  run({ words: [id], language, json, result }) {
    if (id !== undefined) {
      result(JSON.stringify(analysisParameters(id, language), null, 2))
      return Promise.resolve(exitCodes.ok)
    }
    const list = analyses.map((analysis) => ({
      id: analysis.id,
      title: analysis.title[language],
      purpose: analysis.purpose[language],
      ...(json ? { parameters: analysisParameters(analysis.id, language) } : {}),
    }))
    if (json) result(JSON.stringify(list))
    else for (const { id: name, title, purpose } of list) result(`${name.padEnd(20)} ${title}: ${purpose}`)
    return Promise.resolve(exitCodes.ok)
  },
}
