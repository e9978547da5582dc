export {
  type FigureWords,
  percentOf,
  showChange,
  showFigure,
  shownScale,
} from '@thidua/shared/report/show-figure';
