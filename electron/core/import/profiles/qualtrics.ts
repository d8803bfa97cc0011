import { evidence } from '../guess/evidence.ts'
import { type ColumnDescription, duration, id, meta, moment, type Profile, platformColumns } from './profile.ts'

const columns = platformColumns({
  StartDate: moment,
  EndDate: moment,
  RecordedDate: moment,
  Status: meta,
  IPAddress: meta,
  Progress: meta,
  'Duration (in seconds)': duration,
  Finished: meta,
  ResponseId: id,
  ResponseID: id,
  RecipientLastName: meta,
  RecipientFirstName: meta,
  RecipientEmail: meta,
  ExternalReference: meta,
  ExternalDataReference: meta,
  LocationLatitude: meta,
  LocationLongitude: meta,
  DistributionChannel: meta,
  UserLanguage: meta,
  Q_BallotBoxStuffing: meta,
  Q_RecaptchaScore: meta,
})
const importId = /^\s*\{\s*"ImportId"\s*:/
const partOf = /^(.+?)_(\d+)(?:#\d+)?$/

/** Qualtrics: names in the first row, the wording in the second, `{"ImportId":…}` in the third. */
export const qualtrics: Profile = {
  id: 'qualtrics',
  family: 'qualtrics',
  detect({ headingRows, sample }) {
    const [names = []] = headingRows
    const own = names.filter((name) => Object.hasOwn(columns, name))
    const json = [...headingRows, ...sample.slice(0, 3)].some((row) => row.some((cell) => importId.test(cell)))
    if (!json && own.length < 4) return null
    return {
      confidence: json ? 0.98 : 0.7,
      evidence: [
        evidence('profileColumns', { count: own.length, names: own.slice(0, 4).join('、') }),
        ...(json ? [evidence('profileImportId')] : []),
      ],
    }
  },
  rows({ headerRows, sample, firstRow }) {
    const at = sample.slice(0, 2).findIndex((row) => row.some((cell) => importId.test(cell)))
    if (at < 0) return null
    const below = Array.from({ length: at + 1 }, (_, index) => firstRow + index)
    return { headerRows: [...headerRows, ...below], firstRow: firstRow + at + 1 }
  },
  describe({ headingRows, headings }) {
    const [names = headings, wordings = names] = headingRows
    const stems = new Map<string, number>()
    for (const name of names) {
      const stem = partOf.exec(name)?.[1]
      if (stem !== undefined) stems.set(stem, (stems.get(stem) ?? 0) + 1)
    }
    return names.map((name, index): ColumnDescription => {
      const wording = wordings[index] ?? name
      const fixed = columns.get(name)
      if (fixed !== undefined) return { name, label: name, fixed }
      if (name === '') return {}
      if (name.endsWith('_TEXT')) return { name, label: wording || name, fixed: { role: 'text', type: 'string' } }
      const stem = partOf.exec(name)?.[1]
      if (stem === undefined || (stems.get(stem) ?? 0) < 2) return { name, label: wording || name }
      const [question = '', ...rest] = wording.split(/ - Selected Choice - | - /)
      const option = rest.join(' - ') || name
      return { name, label: option, part: { key: stem, question: question.trim(), option: option.trim() } }
    })
  },
}
