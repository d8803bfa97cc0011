import { Button, Checkbox, Input, Popover } from 'antd'
import { useState } from 'react'
import { gridTexts } from '#shared/messages/app/grid.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { useSay } from '../../ui/language/use-say.ts'

interface ColumnMenuProps {
  readonly variables: readonly Variable[]
  readonly hidden: ReadonlySet<string>
  readonly onHidden: (hidden: ReadonlySet<string>) => void
}

/** Columns listed at once; the others are found by their name. */
const listed = 200

/** Which columns the grid shows. */
export function ColumnMenu({ variables, hidden, onHidden }: ColumnMenuProps) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const count = variables.filter(({ name }) => hidden.has(name)).length
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      content={<ColumnList variables={variables} hidden={hidden} onHidden={onHidden} onClose={() => setOpen(false)} />}
    >
      <Button size="small" aria-expanded={open} aria-haspopup="dialog">
        {count === 0 ? say(gridTexts.columns) : say(gridTexts.columnsHidden, { count })}
      </Button>
    </Popover>
  )
}

function ColumnList({ variables, hidden, onHidden, onClose }: ColumnMenuProps & { readonly onClose: () => void }) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const wanted = typed.trim().toLowerCase()
  const found = variables.filter(({ name, label }) => `${name} ${label}`.toLowerCase().includes(wanted))
  const hide = (names: readonly string[], away: boolean) => {
    const next = new Set(hidden)
    for (const name of names) {
      if (away) next.add(name)
      else next.delete(name)
    }
    onHidden(next)
  }
  const names = found.map(({ name }) => name)
  return (
    <div
      className="column-menu"
      role="dialog"
      aria-label={say(gridTexts.columns)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <Input
        size="small"
        autoFocus
        allowClear
        aria-label={say(gridTexts.findColumn)}
        placeholder={say(gridTexts.findColumn)}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className="row">
        {wanted === '' ? (
          <Button size="small" disabled={hidden.size === 0} onClick={() => onHidden(new Set())}>
            {say(gridTexts.showAll)}
          </Button>
        ) : (
          <>
            <Button size="small" disabled={names.length === 0} onClick={() => hide(names, false)}>
              {say(gridTexts.showFound)}
            </Button>
            <Button size="small" disabled={names.length === 0} onClick={() => hide(names, true)}>
              {say(gridTexts.hideFound)}
            </Button>
          </>
        )}
      </p>
      <ul>
        {found.slice(0, listed).map(({ name, label }) => (
          <li key={name}>
            <Checkbox checked={!hidden.has(name)} onChange={(event) => hide([name], !event.target.checked)}>
              {label === '' || label === name ? name : `${name} ${label}`}
            </Checkbox>
          </li>
        ))}
      </ul>
      {found.length > listed ? (
        <p className="soft">{say(gridTexts.moreColumns, { count: found.length - listed })}</p>
      ) : null}
    </div>
  )
}
