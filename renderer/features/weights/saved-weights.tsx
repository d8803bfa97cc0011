import { Button } from 'antd'
import { formatNumber } from '#shared/document/format-number.ts'
import { commonTexts } from '#shared/messages/app/common.ts'
import { weightsTexts } from '#shared/messages/app/weights.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import { useCurrentProject } from '../../client/use-projects.ts'
import { useRemoveWeightSet, useSaveWeightSet, useWeightSets } from '../../client/use-weights.ts'
import { keyed } from '../../ui/keyed.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { momentText } from '../../ui/language/moment-text.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { useNotify } from '../../ui/notices/notice-stack.tsx'
import { Panel } from '../../ui/panel.tsx'
import '../variable/variable.css'

/** Earlier weights of the same node, to be taken up again. */
export function SavedWeights({ parent }: { parent: IndexNode }) {
  const say = useSay()
  const { language } = useLanguage()
  const notify = useNotify()
  const readOnly = useCurrentProject()?.readOnly === true
  const sets = useWeightSets().filter(({ nodeId }) => nodeId === parent.id)
  const save = useSaveWeightSet()
  const remove = useRemoveWeightSet()
  if (sets.length === 0) return null
  return (
    <Panel title={say(weightsTexts.savedSets)} flush>
      <table className="list-table">
        <tbody>
          {[...sets].reverse().map((set) => (
            <tr key={set.id}>
              <th scope="row">{set.name}</th>
              <td className="soft saved-when">{momentText(set.createdAt, language)}</td>
              <td>
                <ul className="saved-weights">
                  {keyed(set.weights).map(({ key, part: { name, weight } }) => (
                    <li key={key}>
                      {name} {formatNumber(weight, { kind: 'decimal', digits: 3 })}
                    </li>
                  ))}
                </ul>
              </td>
              <td>
                <div className="saved-actions">
                  <Button
                    size="small"
                    disabled={readOnly}
                    onClick={() =>
                      save.mutate(
                        { set, apply: true },
                        { onSuccess: () => notify('good', say(weightsTexts.applied, { name: parent.name })) },
                      )
                    }
                  >
                    {say(weightsTexts.reapply)}
                  </Button>
                  <Button size="small" disabled={readOnly} onClick={() => remove.mutate(set.id)}>
                    {say(commonTexts.remove)}
                  </Button>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
