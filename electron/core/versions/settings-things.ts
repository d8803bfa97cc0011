import {
  type ReadableProject,
  readLogo,
  readPreferences,
  readProjectFacts,
  readReportSettings,
} from '../project/index.ts'
import { type ComparedThing, lines, thing } from './compared-thing.ts'

export function projectThings(project: ReadableProject): ComparedThing[] {
  return [thing('project', '', '', { name: readProjectFacts(project).name })]
}

export function reportThings(project: ReadableProject): ComparedThing[] {
  const { decisions, ...settings } = readReportSettings(project)
  return [thing('reportSettings', '', '', { ...settings, decisions: decisions.join('; ') })]
}

export function logoThings(project: ReadableProject): ComparedThing[] {
  const logo = readLogo(project)
  // The picture itself cannot be told in a table; that it is another one can.
  const picture =
    logo === null ? null : `${logo.mediaType.slice(6).toUpperCase()} ${logo.data.length} ${logo.data.slice(-24, -12)}`
  return [thing('reportSettings', 'logo', '', { logo: picture })]
}

export function preferenceThings(project: ReadableProject): ComparedThing[] {
  const { missing, randomIndex, scoreBands, decimals, ...bands } = readPreferences(project)
  const reached = Object.entries(bands).map(([name, list]) => [
    name,
    list === null ? null : lines(list.map(({ from, verdict }) => [verdict, from])),
  ])
  const exceeded = scoreBands === null ? null : lines(scoreBands.map(({ above, verdict }) => [verdict, above]))
  const digits = {
    scoreDecimals: decimals.score,
    coefficientDecimals: decimals.coefficient,
    percentDecimals: decimals.percent,
  }
  const fields = { missing, randomIndex, ...digits, scoreBands: exceeded, ...Object.fromEntries(reached) }
  return [thing('preferences', '', '', fields)]
}
