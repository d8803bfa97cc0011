import { Button } from 'antd'
import type { Pass } from '#shared/entry/entry-form.ts'
import { isSamePerson } from '#shared/entry/same-person.ts'
import { entryTexts, keyingTexts } from '#shared/messages/app/entry.ts'
import { useRemoveEntryForm } from '../../client/use-entry.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'
import type { KeyingQueue } from './keying-queue.ts'

interface KeyedFormsProps {
  readonly batch: string
  readonly pass: Pass
  readonly keyer: string
  readonly forms: KeyingQueue['forms']
  /** No form is half keyed: another one may be taken up. */
  readonly isFree: boolean
  readonly onCorrect: (serial: number) => void
}

/** What has been keyed in this pass, the last form first; one's own forms can be corrected. */
export function KeyedForms({ batch, pass, keyer, forms, isFree, onCorrect }: KeyedFormsProps) {
  const say = useSay()
  const remove = useRemoveEntryForm()
  return (
    <Panel title={`${say(keyingTexts.keyed)} (${forms.length})`} className="entry-keyed" flush>
      {forms.length === 0 ? <p className="soft entry-pad">{say(keyingTexts.keyedNone)}</p> : null}
      <table className="list-table">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{say(keyingTexts.serial)}</th>
            <th scope="col">{say(entryTexts.keyer)}</th>
            <th scope="col">{say(entryTexts.actions)}</th>
          </tr>
        </thead>
        <tbody>
          {forms.toReversed().map(({ serial, paperId, keyer: by, unusable }) => (
            <tr key={serial}>
              <th scope="row">
                {serial}
                {paperId === '' ? null : <span className="soft"> {paperId}</span>}
              </th>
              <td>
                {by} {unusable === null ? null : <span className="tag tag-warn">{say(keyingTexts.unusableTag)}</span>}
              </td>
              <td className="entry-row-actions">
                {isSamePerson(by, keyer) ? (
                  <>
                    <Button
                      size="small"
                      disabled={!isFree}
                      aria-label={say(keyingTexts.correctOf, { serial })}
                      onClick={() => onCorrect(serial)}
                    >
                      {say(keyingTexts.correct)}
                    </Button>
                    <Button
                      size="small"
                      aria-label={say(keyingTexts.removeOf, { serial })}
                      onClick={() => remove.mutate({ batch, pass, serial })}
                    >
                      {say(keyingTexts.remove)}
                    </Button>
                  </>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
