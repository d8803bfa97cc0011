import { Checkbox, Input } from 'antd'
import { entryBatchTexts } from '#shared/messages/app/entry.ts'
import { Field } from '../../ui/forms/field.tsx'
import { NumberField } from '../../ui/forms/number-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import type { BatchDraft } from './batch-draft.ts'

interface ListedItemsProps {
  readonly draft: BatchDraft
  readonly tell: (told: Partial<BatchDraft>) => void
}

/** Questions on one scale, typed one a line: a paper survey needs no import. */
export function ListedItems({ draft, tell }: ListedItemsProps) {
  const say = useSay()
  return (
    <>
      <Field label={say(entryBatchTexts.items)} hint={say(entryBatchTexts.itemsHint)}>
        {(ids) => (
          <Input.TextArea
            {...ids}
            rows={5}
            value={draft.items}
            onChange={(event) => tell({ items: event.target.value })}
          />
        )}
      </Field>
      <div className="entry-fields-3">
        <Field label={say(entryBatchTexts.scaleMin)}>
          {(ids) => (
            <NumberField
              {...ids}
              value={draft.scaleMin}
              precision={0}
              onCommit={(scaleMin) => tell({ scaleMin: scaleMin ?? 1 })}
            />
          )}
        </Field>
        <Field label={say(entryBatchTexts.scaleMax)}>
          {(ids) => (
            <NumberField
              {...ids}
              value={draft.scaleMax}
              precision={0}
              onCommit={(scaleMax) => tell({ scaleMax: scaleMax ?? 5 })}
            />
          )}
        </Field>
        <div className="entry-checks">
          <Checkbox checked={draft.lowIsGood} onChange={(event) => tell({ lowIsGood: event.target.checked })}>
            {say(entryBatchTexts.lowIsGood)}
          </Checkbox>
          <Checkbox checked={draft.withComment} onChange={(event) => tell({ withComment: event.target.checked })}>
            {say(entryBatchTexts.comment)}
          </Checkbox>
        </div>
      </div>
    </>
  )
}
