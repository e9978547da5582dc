import type { FormWords } from '@thidua/shared/form/form.words';
import type { TemplateDesignWords } from '@thidua/shared/form/template-design.words';
import { wordsOf } from '../../platform/words.tsx';

export const useFormWords = wordsOf<FormWords>('form');
export const useDesignWords = wordsOf<TemplateDesignWords>('templateDesign');
