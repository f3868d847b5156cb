import type { FiguresView } from '../../api/contract';
import { Grid } from '../../components/Grid';
import { useWording } from '../../wording';

/** Per category who applied, who was approved, and the seats that are left. */
export const SeatTable = ({ categories }: { categories: FiguresView['byCategory'] }) => {
  const { t, number } = useWording();
  return (
    <Grid caption={t('figures.seats')}>
      <thead>
        <tr>
          <th scope="col">{t('category')}</th>
          {['applied', 'approved', 'capacity', 'seatsLeft'].map((name) => (
            <th key={name} scope="col" className="number">
              {t(`figures.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {categories.map(({ category, applied, approved, capacity, seatsLeft }) => (
          <tr key={category}>
            <td>{t(`category.${category}`)}</td>
            <td className="number">{number(applied)}</td>
            <td className="number">{number(approved)}</td>
            <td className="number">{capacity === null ? t('figures.noCap') : number(capacity)}</td>
            <td className="number">{seatsLeft === null ? '–' : number(seatsLeft)}</td>
          </tr>
        ))}
      </tbody>
    </Grid>
  );
};
