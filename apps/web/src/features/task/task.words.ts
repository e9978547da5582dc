import type { TaskWords } from '@thidua/shared/task/task.words';
import { wordsOf } from '../../platform/words.tsx';

export const useTaskWords = wordsOf<TaskWords>('task');
