package entente.view;

import entente.snapshot.Evidence;
import entente.snapshot.Roster;
import entente.value.Stage;
import java.awt.Color;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;

/** The stage of a state for each innovation, with the hazard that now acts. */
final class StageTable extends AbstractTableModel {

  private static final long serialVersionUID = 1L;
  private static final String[] COLUMNS = {"state.innovation", "state.stage", "state.hazard"};

  private transient List<Evidence.Cell> cells = List.of();
  private transient List<Integer> order = List.of();
  private transient Roster roster;

  void clear() {
    cells = List.of();
    order = List.of();
    fireTableDataChanged();
  }

  void show(Evidence evidence, Roster about) {
    boolean same = about == roster && cells.size() == evidence.cells().size();
    roster = about;
    cells = evidence.cells();
    if (same) {
      fireTableRowsUpdated(0, cells.size() - 1);
      return;
    }
    List<Integer> rows = new ArrayList<>();
    for (int m = 0; m < cells.size(); m++) {
      rows.add(m);
    }
    rows.sort(java.util.Comparator.comparingDouble(m -> about.innovations().get(m).introduced()));
    order = rows;
    fireTableDataChanged();
  }

  int innovation(int row) {
    return order.get(row);
  }

  int rowOf(int innovation) {
    return order.indexOf(innovation);
  }

  @Override
  public int getRowCount() {
    return order.size();
  }

  @Override
  public int getColumnCount() {
    return COLUMNS.length;
  }

  @Override
  public String getColumnName(int column) {
    return Texts.get(COLUMNS[column]);
  }

  @Override
  public Object getValueAt(int row, int column) {
    int m = order.get(row);
    Evidence.Cell cell = cells.get(m);
    return switch (column) {
      case 0 -> Names.of(roster.innovations().get(m).name());
      case 1 -> cell.introduced() ? cell.stage() : null;
      default -> cell.total() > 0 ? Texts.number(cell.total(), 3) : "";
    };
  }

  /** Stages as words on their colours. */
  static final class Cells extends DefaultTableCellRenderer {

    private static final long serialVersionUID = 1L;

    @Override
    public Component getTableCellRendererComponent(
        JTable table, Object value, boolean selected, boolean focused, int row, int column) {
      JLabel label =
          (JLabel)
              super.getTableCellRendererComponent(table, value, selected, focused, row, column);
      label.setHorizontalAlignment(column == 0 ? SwingConstants.LEADING : SwingConstants.CENTER);
      // What is too long in Arabic is cut a little too late; it goes over into the border.
      label.setBorder(BorderFactory.createEmptyBorder(0, 3, 0, Texts.isRightToLeft() ? 12 : 3));
      label.setToolTipText(column == 0 ? String.valueOf(value) : null);
      if (column == 1) {
        Stage stage = (Stage) value;
        label.setText(stage == null ? "–" : Texts.get("stage." + stage));
        if (stage != null) {
          boolean dark = stage == Stage.FULL || stage == Stage.ROUTINISED;
          label.setBackground(Palette.stage(stage));
          label.setForeground(dark ? Color.WHITE : Palette.INK);
          return label;
        }
      }
      label.setBackground(selected ? table.getSelectionBackground() : Color.WHITE);
      label.setForeground(selected ? table.getSelectionForeground() : Palette.INK);
      return label;
    }
  }
}
