import { type ReactNode, useEffect, useRef, useState } from 'react';

interface WhenSeenProps {
  /** What it takes up until then, px. */
  height: number;
  children: ReactNode;
}

/** What is costly and far down: made when it comes near the screen, and kept. */
export function WhenSeen({ height, children }: WhenSeenProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    const found = place.current;
    if (!found) return;
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some((one) => one.isIntersecting)) setNear(true);
      },
      { rootMargin: '200px' },
    );
    watch.observe(found);
    return () => watch.disconnect();
  }, []);
  return isNear ? children : <div ref={place} style={{ minHeight: height }} />;
}
