import { useQuery } from '@tanstack/react-query';

export const page = useQuery;
