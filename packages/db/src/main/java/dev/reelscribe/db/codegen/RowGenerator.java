package dev.reelscribe.db.codegen;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.codegen.GeneratorStrategy.Mode;
import org.jooq.codegen.JavaGenerator;
import org.jooq.codegen.JavaWriter;
import org.jooq.meta.ColumnDefinition;
import org.jooq.meta.TableDefinition;

/**
 * Gives every table class two more methods: {@code asRow()}, its columns read as its row record, and {@code newRow(...)},
 * which asks for just what a new row cannot do without. So nobody lists columns by hand; a column that comes is in the
 * row record, and one that every insert has to name stops the build at every insert.
 */
public final class RowGenerator extends JavaGenerator {

    @Override
    protected void generateTableClassFooter(TableDefinition table, JavaWriter out) {
        writeAsRow(table, out);
        writeNewRow(table, out);
    }

    private void writeAsRow(TableDefinition table, JavaWriter out) {
        var row = out.ref(getStrategy().getFullJavaClassName(table, Mode.POJO));
        out.println();
        out.javadoc("All columns, read as the row record.");
        out.println("public %s<%s> asRow() {", out.ref("org.jooq.SelectField"), row);
        out.println("return %s.row(%s)", out.ref("org.jooq.impl.DSL"), join(table.getColumns(), this::constant));
        out.println(".mapping(%s::new);", row);
        out.println("}");
    }

    private void writeNewRow(TableDefinition table, JavaWriter out) {
        var needed = table.getColumns().stream().filter(RowGenerator::isNeeded).toList();
        var row = out.ref(getStrategy().getFullJavaClassName(table, Mode.RECORD));
        var parameters = join(needed, column -> typeOf(column, out) + " " + parameter(column));
        out.println();
        out.javadoc("A row with what none can do without; the other columns are null or have a default.");
        out.println("public static %s newRow(%s) {", row, parameters);
        out.println("%s row = new %s();", row, row);
        for (var column : needed) {
            out.println("row.%s(%s);", getStrategy().getJavaSetterName(column, Mode.RECORD), parameter(column));
        }
        out.println("return row;");
        out.println("}");
    }

    private static boolean isNeeded(ColumnDefinition column) {
        var type = column.getType();
        return !type.isNullable() && !type.isIdentity() && !type.isDefaulted() && !column.isIdentity();
    }

    private String constant(ColumnDefinition column) {
        return getStrategy().getJavaIdentifier(column);
    }

    private String parameter(ColumnDefinition column) {
        return getStrategy().getJavaMemberName(column, Mode.POJO);
    }

    private String typeOf(ColumnDefinition column, JavaWriter out) {
        return out.ref(getJavaType(column.getType(resolver(out, Mode.RECORD)), out, Mode.RECORD));
    }

    private static String join(List<ColumnDefinition> columns, Function<ColumnDefinition, String> word) {
        return columns.stream().map(word).collect(Collectors.joining(", "));
    }
}
