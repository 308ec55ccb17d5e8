import {
  cloneElement,
  Suspense,
  useState,
  type ComponentType,
  type ReactElement,
  type RefAttributes,
} from 'react';

/** A button as it is named and looks; what it does is added here. */
export type MenuButton = ReactElement<RefAttributes<HTMLButtonElement> & { readonly onClick?: () => void }>;

/** A button whose menu is loaded when it is first opened. `Full` shows the same button, with the menu open below it. */
export function LateMenu(props: {
  readonly button: MenuButton;
  readonly Full: ComponentType<{ readonly button: MenuButton }>;
}) {
  const { button, Full } = props;
  const [isWanted, setWanted] = useState(false);
  if (!isWanted)
    return cloneElement(button, {
      ...{ 'aria-haspopup': 'menu', 'aria-expanded': false },
      onClick: () => setWanted(true),
    });
  return (
    <Suspense fallback={button}>
      <Full button={button} />
    </Suspense>
  );
}
