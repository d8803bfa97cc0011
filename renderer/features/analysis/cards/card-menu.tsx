import { MoreOutlined } from '@ant-design/icons'
import { Button, Dropdown, type MenuProps } from 'antd'
import { useMemo, useState } from 'react'
import type { Block } from '#shared/document/block.ts'
import { cardTexts } from '#shared/messages/app/cards.ts'
import { useSay } from '../../../ui/language/use-say.ts'
import { useCardExport } from './use-card-export.ts'

/** An entry of the menu besides those every card has; entries of their own stand in a list behind it. */
export interface CardCommand {
  readonly key: string
  readonly label: string
  readonly disabled?: boolean
  readonly run?: () => void
  readonly entries?: readonly CardCommand[]
}

interface CardMenuProps {
  readonly analysis: string
  /** What tells this card from others of its kind. */
  readonly name: string
  /** What is taken out of the program; asked for when the menu is opened first. */
  readonly blocks: () => readonly Block[]
  readonly n: number | null
  readonly at: string | null
  readonly commands: readonly CardCommand[]
  readonly size?: 'small' | 'middle'
}

/** Everything that can be done with a card, in one menu: out of the program, and with its other results. */
export function CardMenu({ analysis, name, blocks, n, at, commands, size = 'middle' }: CardMenuProps) {
  const say = useSay()
  const [opened, setOpened] = useState(false)
  const shown = useMemo(() => (opened ? blocks() : []), [opened, blocks])
  const { copy, workbook, picture, figures } = useCardExport({ analysis, blocks: shown, n, at })
  const named = figures.length > 1
  const out: CardCommand[] = [
    { key: 'copy', label: say(cardTexts.copyTables), run: () => void copy() },
    { key: 'xlsx', label: say(cardTexts.exportTables), run: () => void workbook() },
    ...figures.flatMap((figure, place): CardCommand[] => [
      {
        key: `svg.${place}`,
        label: say(named ? cardTexts.exportSvgNamed : cardTexts.exportSvg, { caption: figure.caption }),
        run: () => void picture(figure, 'svg'),
      },
      {
        key: `png.${place}`,
        label: say(named ? cardTexts.exportPngNamed : cardTexts.exportPng, { caption: figure.caption }),
        run: () => void picture(figure, 'png'),
      },
    ]),
  ]
  const all = [...out, ...commands]
  const items: MenuProps['items'] = [
    ...out.map(entry),
    ...(commands.length === 0 ? [] : [{ type: 'divider' as const }]),
    ...commands.map(entry),
  ]
  return (
    <Dropdown
      trigger={['click']}
      autoFocus
      destroyOnHidden
      onOpenChange={() => setOpened(true)}
      menu={{
        items,
        className: 'card-menu',
        onClick: ({ key }) =>
          all
            .flatMap((one) => [one, ...(one.entries ?? [])])
            .find((one) => one.key === key)
            ?.run?.(),
      }}
    >
      <Button
        size={size}
        type={size === 'small' ? 'text' : 'default'}
        icon={<MoreOutlined aria-hidden="true" />}
        aria-haspopup="menu"
        aria-label={say(cardTexts.menu, { title: name })}
        title={say(cardTexts.more)}
      />
    </Dropdown>
  )
}

type MenuEntry = NonNullable<NonNullable<MenuProps['items']>[number]>

function entry({ key, label, disabled = false, entries }: CardCommand): MenuEntry {
  return { key, label, disabled, ...(entries === undefined ? {} : { children: entries.map(entry) }) }
}
