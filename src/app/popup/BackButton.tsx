import { BackIcon } from '../../cards/Icons';
import { useAutoFocus } from '../../cards/use-auto-focus';

/** The way back from what took the place of another view; it has the focus when it appears. */
export function BackButton({ label, onPress }: { label: string; onPress: () => void }) {
  const back = useAutoFocus<HTMLButtonElement>();
  return (
    <button type="button" class="backbtn" ref={back} onClick={onPress}>
      <BackIcon />
      {label}
    </button>
  );
}
