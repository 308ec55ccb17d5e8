import {
  IconAdjustmentsHorizontal,
  IconBookmarks,
  IconFileImport,
  IconFolders,
  IconGitCompare,
  IconHistory,
  IconKeyboard,
  IconRoute,
  IconTerminal2,
  type TablerIcon,
} from '@tabler/icons-react';
import { lazy, type ComponentType } from 'react';
import { patiently } from '../../api/patiently.ts';
import type { zhHans } from '../../i18n/zh-hans/index.ts';
import type { PanelId } from '../../state/panels.ts';

export interface Panel {
  readonly id: PanelId;
  readonly title: keyof typeof zhHans;
  readonly icon: TablerIcon;
  readonly key: string;
  /** A drawer leaves the scene in reach; a dialog does not. */
  readonly frame: 'drawer' | 'dialog';
  readonly size: number;
  /** Whether the content reaches to the edges of its frame, with space of its own. */
  readonly isFlush?: boolean;
  /** Loaded when first opened. */
  readonly Content: ComponentType;
}

/** Every panel, one entry each, in the order of the menu. */
export const PANEL_LIST: readonly Panel[] = [
  {
    id: 'queries',
    title: 'queries.title',
    icon: IconBookmarks,
    key: 'q',
    frame: 'drawer',
    size: 440,
    Content: lazy(
      patiently(async () => ({
        default: (await import('../saved-queries/saved-queries-panel.tsx')).SavedQueriesPanel,
      })),
    ),
  },
  {
    id: 'console',
    title: 'panel.console',
    icon: IconTerminal2,
    key: 'c',
    frame: 'drawer',
    size: 640,
    Content: lazy(
      patiently(async () => ({ default: (await import('../console/console-panel.tsx')).ConsolePanel })),
    ),
  },
  {
    id: 'paths',
    title: 'panel.paths',
    icon: IconRoute,
    key: 'p',
    frame: 'drawer',
    size: 440,
    Content: lazy(
      patiently(async () => ({ default: (await import('../paths/paths-panel.tsx')).PathsPanel })),
    ),
  },
  {
    id: 'scenes',
    title: 'panel.scenes',
    icon: IconFolders,
    key: 's',
    frame: 'drawer',
    size: 440,
    Content: lazy(
      patiently(async () => ({ default: (await import('../scenes/scenes-panel.tsx')).ScenesPanel })),
    ),
  },
  {
    id: 'compare',
    title: 'panel.compare',
    icon: IconGitCompare,
    key: 'd',
    frame: 'drawer',
    size: 480,
    Content: lazy(
      patiently(async () => ({ default: (await import('../compare/compare-panel.tsx')).ComparePanel })),
    ),
  },
  {
    id: 'intake',
    title: 'panel.intake',
    icon: IconFileImport,
    key: 'i',
    frame: 'drawer',
    size: 480,
    Content: lazy(
      patiently(async () => ({ default: (await import('../intake/intake-panel.tsx')).IntakePanel })),
    ),
  },
  {
    id: 'steps',
    title: 'panel.steps',
    icon: IconHistory,
    key: 'u',
    frame: 'drawer',
    size: 400,
    Content: lazy(
      patiently(async () => ({ default: (await import('../steps/steps-panel.tsx')).StepsPanel })),
    ),
  },
  {
    id: 'legend',
    title: 'legend.title',
    icon: IconAdjustmentsHorizontal,
    key: 'l',
    frame: 'drawer',
    size: 280,
    isFlush: true,
    Content: lazy(patiently(async () => ({ default: (await import('../filters/legend.tsx')).Legend }))),
  },
  {
    id: 'help',
    title: 'help.title',
    icon: IconKeyboard,
    key: '?',
    frame: 'dialog',
    size: 560,
    Content: lazy(patiently(async () => ({ default: (await import('../help/help.tsx')).Help }))),
  },
];
