/**
 * Writes the sample survey: the workbook as a customer would hand it in, and `sample.json` with everything else of the
 * sample project. Invented throughout; the same files on every run. Run with `node resources/samples/make-sample.ts`.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sampleContentsSchema } from '#core/sample/sample-contents.ts'
import { sampleContents } from './source/sample-contents.ts'
import { sampleRespondents, sampleRows } from './source/sample-rows.ts'
import { sampleWorkbook } from './source/sample-workbook.ts'

const workbook = '汽车售后满意度调查.xlsx'
const file = (name: string) => fileURLToPath(new URL(name, import.meta.url))

const respondents = sampleRespondents()
const contents = sampleContentsSchema.parse(sampleContents(respondents, workbook))
writeFileSync(file(workbook), sampleWorkbook(sampleRows(respondents)))
writeFileSync(file('sample.json'), `${JSON.stringify(contents, null, 2)}\n`)
