import { Badge } from '@mantine/core';

export const page = Badge;
