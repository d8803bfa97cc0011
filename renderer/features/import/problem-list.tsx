import { importTexts } from '#shared/messages/app/import-wizard.ts'
import type { ImportProblem } from '#shared/survey/import-mapping.ts'
import { keyed } from '../../ui/keyed.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { problemSentence } from './problem-sentence.ts'

const severities = {
  error: importTexts.severityError,
  warning: importTexts.severityWarning,
  info: importTexts.severityInfo,
}
const order = ['error', 'warning', 'info'] as const

/** What the importer noticed, the worst first, each with its place in the file. */
export function ProblemList({ problems }: { problems: readonly ImportProblem[] }) {
  const say = useSay()
  const sorted = order.flatMap((severity) => problems.filter((problem) => problem.severity === severity))
  return (
    <ul className="problem-list">
      {keyed(sorted).map(({ key, part: problem }) => (
        <li key={key} data-severity={problem.severity}>
          <strong>{say(severities[problem.severity])}</strong>
          <span>{problemSentence(problem, say)}</span>
          <span className="problem-place">{placeOf(problem)}</span>
        </li>
      ))}
    </ul>
  )
}

function placeOf({ sheet, cell }: ImportProblem): string {
  if (cell === null) return ''
  return sheet === null ? cell : `${sheet}!${cell}`
}
