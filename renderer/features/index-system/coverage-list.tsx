import { CheckOutlined, WarningOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { dataTexts } from '#shared/messages/app/data.ts'
import { coverageCountTexts, coverageTexts, indexSystemTexts } from '#shared/messages/app/index-system.ts'
import { useDoor } from '../../app/project-door.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'
import type { CoverageWarning } from './coverage.ts'

interface CoverageListProps {
  readonly warnings: readonly CoverageWarning[]
  readonly onSelect: (id: string) => void
}

interface CoveragePanelProps extends CoverageListProps {
  /** Whether there are variables to bind to. */
  readonly hasData: boolean
}

/** More warnings of one kind than this stand under one line that can be opened. */
const mostLines = 3

/** The checks of the tree, one kind after the other; a line leads to its indicator. */
export function CoverageList({ warnings, onSelect, hasData }: CoveragePanelProps) {
  const say = useSay()
  const { importData } = useDoor()
  const kinds = [...Map.groupBy(warnings, ({ code }) => code)]
  return (
    <Panel
      title={say(indexSystemTexts.coverage)}
      actions={warnings.length === 0 ? undefined : <span>{warnings.length}</span>}
    >
      {hasData ? null : (
        <div className="stack">
          <p>{say(indexSystemTexts.waitsForData)}</p>
          <div>
            <Button onClick={importData}>{say(dataTexts.importData)}</Button>
          </div>
        </div>
      )}
      {hasData && warnings.length === 0 ? (
        <p className="coverage-line">
          <CheckOutlined className="tone-good" aria-hidden="true" />
          {say(indexSystemTexts.complete)}
        </p>
      ) : null}
      {kinds.map(([code, ofKind]) =>
        ofKind.length <= mostLines ? (
          <CoverageLines key={code} warnings={ofKind} onSelect={onSelect} />
        ) : (
          <details key={code} className="coverage-kind">
            <summary>
              <WarningOutlined className="index-system-warned" aria-hidden="true" />{' '}
              {say(coverageCountTexts[code], { n: ofKind.length })}
            </summary>
            <CoverageLines warnings={ofKind} onSelect={onSelect} />
          </details>
        ),
      )}
    </Panel>
  )
}

function CoverageLines({ warnings, onSelect }: CoverageListProps) {
  const say = useSay()
  return (
    <ul className="coverage">
      {warnings.map(({ code, node, name }) => (
        <li key={`${code} ${node?.id ?? name}`} className="coverage-line">
          <WarningOutlined className="index-system-warned" aria-hidden="true" />
          {node === null ? (
            say(coverageTexts[code], { name })
          ) : (
            <button type="button" onClick={() => onSelect(node.id)}>
              {say(coverageTexts[code], { name })}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
