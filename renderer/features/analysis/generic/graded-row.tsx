import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { optionFormTexts } from '#shared/messages/app/analysis-options.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { Choice } from '../../../ui/forms/choice.tsx'
import { TextField } from '../../../ui/forms/text-field.tsx'
import { keyed } from '../../../ui/keyed.ts'
import { useSay } from '../../../ui/language/use-say.ts'
import { variableChoice } from '../../variable/variable-choice.ts'
import type { GradedNode } from './graded-tree.ts'
import { CellNumber } from './simple-fields.tsx'
import { columnText } from './value-text.ts'

interface GradedRowProps {
  readonly node: GradedNode
  readonly level: number
  readonly grades: readonly string[]
  readonly items: readonly Variable[]
  readonly onChange: (node: GradedNode) => void
  readonly onAdd: () => void
  /** null: the root, which stays. */
  readonly onRemove: (() => void) | null
}

/** A node of the evaluation: name, weight among its siblings, and where a leaf takes its memberships from. */
export function GradedRow({ node, level, grades, items, onChange, onAdd, onRemove }: GradedRowProps) {
  const say = useSay()
  const { name, weight, item, children, membership } = node
  const leaf = children.length === 0
  const of = (what: string) => say(optionFormTexts.ofNode, { name, what })
  return (
    <tr>
      <th scope="row" style={{ paddingInlineStart: `${level * 16 + 8}px` }}>
        <TextField
          label={of(say(optionFormTexts.nodeName))}
          value={name}
          maxLength={60}
          onCommit={(text) => onChange({ ...node, name: text.trim() })}
        />
      </th>
      <td>
        {onRemove === null ? null : (
          <CellNumber
            label={of(columnText('weight', say))}
            value={weight}
            show={(value) => String(Number(value.toFixed(4)))}
            onCommit={(next) => onChange({ ...node, weight: next })}
          />
        )}
      </td>
      <td>
        {leaf ? (
          <Choice
            label={of(say(optionFormTexts.source))}
            value={item ?? ''}
            options={[{ value: '', label: say(optionFormTexts.typedMembership) }, ...items.map(variableChoice)]}
            onChange={(chosen) => onChange({ ...node, item: chosen === '' ? null : chosen })}
          />
        ) : null}
      </td>
      {keyed(grades).map(({ key, part: grade, at }) => (
        <td key={key}>
          {leaf && item === null ? (
            <CellNumber
              label={say(optionFormTexts.cell, { row: name, column: grade })}
              value={membership[at] ?? 0}
              show={(value) => String(value)}
              onCommit={(value) =>
                onChange({
                  ...node,
                  membership: grades.map((_, index) => (index === at ? (value ?? 0) : (membership[index] ?? 0))),
                })
              }
            />
          ) : null}
        </td>
      ))}
      <td className="graded-actions">
        <Button
          size="small"
          type="text"
          icon={<PlusOutlined aria-hidden="true" />}
          aria-label={say(optionFormTexts.addChild, { name })}
          title={say(optionFormTexts.addChild, { name })}
          onClick={onAdd}
        />
        {onRemove === null ? null : (
          <Button
            size="small"
            type="text"
            icon={<DeleteOutlined aria-hidden="true" />}
            aria-label={say(optionFormTexts.remove, { name })}
            title={say(optionFormTexts.remove, { name })}
            onClick={onRemove}
          />
        )}
      </td>
    </tr>
  )
}
