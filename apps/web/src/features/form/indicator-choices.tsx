import { ActionIcon, Button, Group, Input, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { Indicator } from '@thidua/shared/form/indicator.model';
import { useDesignWords } from './form.words.ts';

interface ChoiceFieldsProps {
  choices: Indicator['choices'];
  /** So many at the beginning stand for good: reports have chosen them. */
  kept: number;
  error: string | undefined;
  onChange: (choices: Indicator['choices']) => void;
}

/** What may be chosen, in its order. */
export function ChoiceFields({ choices, kept, error, onChange }: ChoiceFieldsProps) {
  const words = useDesignWords().indicator.field;
  return (
    <Input.Wrapper label={words.choices} labelElement="div" error={error}>
      <Stack gap={6} mt={4}>
        {choices.map((choice, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a choice to be has no code yet
          <Group key={at} gap={6} wrap="nowrap">
            <TextInput
              flex={1}
              aria-label={words.choice(at + 1)}
              maxLength={120}
              value={choice.name}
              onChange={(event) => {
                const name = event.currentTarget.value;
                onChange(choices.map((one, other) => (other === at ? { ...one, name } : one)));
              }}
            />
            {at >= kept ? (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={words.dropChoice(at + 1)}
                onClick={() => onChange(choices.filter((_, other) => other !== at))}
              >
                <IconX size={16} stroke={1.8} />
              </ActionIcon>
            ) : null}
          </Group>
        ))}
      </Stack>
      <Button
        size="xs"
        mt={8}
        disabled={choices.length >= 40}
        leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
        onClick={() => onChange([...choices, { code: '', name: '' }])}
      >
        {words.addChoice}
      </Button>
    </Input.Wrapper>
  );
}
