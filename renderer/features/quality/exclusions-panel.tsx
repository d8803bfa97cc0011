import { Button } from 'antd'
import { qualityTexts } from '#shared/messages/app/quality.ts'
import { useExcludedGroups, useRestoreReason } from '../../client/use-quality.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'
import { exclusionReason } from '../data/exclusion-reason.ts'

/** What has been left out so far, by reason and date; all of one reason can be brought back. */
export function ExclusionsPanel({ readOnly }: { readonly readOnly: boolean }) {
  const say = useSay()
  const groups = useExcludedGroups()
  const restore = useRestoreReason()
  return (
    <Panel title={say(qualityTexts.excluded)} flush>
      {groups.length === 0 ? (
        <p className="soft quality-effect">{say(qualityTexts.excludedNone)}</p>
      ) : (
        <ul className="quality-exclusions">
          {groups.map(({ reason, count, first, last }) => {
            const days = [...new Set([first.slice(0, 10), last.slice(0, 10)])].join(' – ')
            const name = exclusionReason(reason, say)
            return (
              <li key={reason}>
                <span>{name}</span>
                <span className="soft">{say(qualityTexts.excludedLine, { count, dates: days })}</span>
                <Button
                  size="small"
                  disabled={readOnly}
                  aria-label={say(qualityTexts.restoreAllOf, { reason: name })}
                  onClick={() => restore.mutate({ reason })}
                >
                  {say(qualityTexts.restoreAll)}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
    </Panel>
  )
}
